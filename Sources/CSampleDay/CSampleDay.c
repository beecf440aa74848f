// The sample day of Feeds/sample, embedded by C23's #embed so that `echometer demo` needs no file beside the
// program. The compiler lists the embedded files among this file's dependencies, so an edited feed is built in;
// a new one needs a line here twice.
#include "CSampleDay.h"

#include <stddef.h>

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char brindleford_gazette_xml[] = {
#embed "../../Feeds/sample/brindleford-gazette.xml"
};
static const unsigned char circuitry_xml[] = {
#embed "../../Feeds/sample/circuitry.xml"
};
static const unsigned char corriston_loop_xml[] = {
#embed "../../Feeds/sample/corriston-loop.xml"
};
static const unsigned char courier_business_xml[] = {
#embed "../../Feeds/sample/courier-business.xml"
};
static const unsigned char courier_news_xml[] = {
#embed "../../Feeds/sample/courier-news.xml"
};
static const unsigned char duskerry_mail_xml[] = {
#embed "../../Feeds/sample/duskerry-mail.xml"
};
static const unsigned char feeds_opml[] = {
#embed "../../Feeds/sample/feeds.opml"
};
static const unsigned char food_safety_xml[] = {
#embed "../../Feeds/sample/food-safety.xml"
};
static const unsigned char free_ferryman_xml[] = {
#embed "../../Feeds/sample/free-ferryman.xml"
};
static const unsigned char frontpager_atom[] = {
#embed "../../Feeds/sample/frontpager.atom"
};
static const unsigned char gulf_strait_atom[] = {
#embed "../../Feeds/sample/gulf-strait.atom"
};
static const unsigned char harbour_post_xml[] = {
#embed "../../Feeds/sample/harbour-post.xml"
};
static const unsigned char high_court_xml[] = {
#embed "../../Feeds/sample/high-court.xml"
};
static const unsigned char kestria_herald_xml[] = {
#embed "../../Feeds/sample/kestria-herald.xml"
};
static const unsigned char lantern_xml[] = {
#embed "../../Feeds/sample/lantern.xml"
};
static const unsigned char ledger_atom[] = {
#embed "../../Feeds/sample/ledger.atom"
};
static const unsigned char mpa_xml[] = {
#embed "../../Feeds/sample/mpa.xml"
};
static const unsigned char newsdesk_direct_xml[] = {
#embed "../../Feeds/sample/newsdesk-direct.xml"
};
static const unsigned char nordwire_atom[] = {
#embed "../../Feeds/sample/nordwire.atom"
};
static const unsigned char orbit_weekly_xml[] = {
#embed "../../Feeds/sample/orbit-weekly.xml"
};
static const unsigned char patch_report_json[] = {
#embed "../../Feeds/sample/patch-report.json"
};
static const unsigned char petri_prism_rdf[] = {
#embed "../../Feeds/sample/petri-prism.rdf"
};
static const unsigned char rundschau_atom[] = {
#embed "../../Feeds/sample/rundschau.atom"
};
static const unsigned char saltreach_rdf[] = {
#embed "../../Feeds/sample/saltreach.rdf"
};
static const unsigned char sextant_xml[] = {
#embed "../../Feeds/sample/sextant.xml"
};
static const unsigned char signal_noise_atom[] = {
#embed "../../Feeds/sample/signal-noise.atom"
};
static const unsigned char silberbruecker_zeitung_xml[] = {
#embed "../../Feeds/sample/silberbruecker-zeitung.xml"
};
static const unsigned char stile_furrow_json[] = {
#embed "../../Feeds/sample/stile-furrow.json"
};
static const unsigned char touchline_xml[] = {
#embed "../../Feeds/sample/touchline.xml"
};
static const unsigned char valombre_matin_xml[] = {
#embed "../../Feeds/sample/valombre-matin.xml"
};
static const unsigned char vigie_xml[] = {
#embed "../../Feeds/sample/vigie.xml"
};
static const unsigned char vpr_xml[] = {
#embed "../../Feeds/sample/vpr.xml"
};
static const unsigned char wenlow_times_xml[] = {
#embed "../../Feeds/sample/wenlow-times.xml"
};

#pragma clang diagnostic pop

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof(bytes)}

static const echometer_sample_file files[] = {
    FILE_ENTRY("brindleford-gazette.xml", brindleford_gazette_xml),
    FILE_ENTRY("circuitry.xml", circuitry_xml),
    FILE_ENTRY("corriston-loop.xml", corriston_loop_xml),
    FILE_ENTRY("courier-business.xml", courier_business_xml),
    FILE_ENTRY("courier-news.xml", courier_news_xml),
    FILE_ENTRY("duskerry-mail.xml", duskerry_mail_xml),
    FILE_ENTRY("feeds.opml", feeds_opml),
    FILE_ENTRY("food-safety.xml", food_safety_xml),
    FILE_ENTRY("free-ferryman.xml", free_ferryman_xml),
    FILE_ENTRY("frontpager.atom", frontpager_atom),
    FILE_ENTRY("gulf-strait.atom", gulf_strait_atom),
    FILE_ENTRY("harbour-post.xml", harbour_post_xml),
    FILE_ENTRY("high-court.xml", high_court_xml),
    FILE_ENTRY("kestria-herald.xml", kestria_herald_xml),
    FILE_ENTRY("lantern.xml", lantern_xml),
    FILE_ENTRY("ledger.atom", ledger_atom),
    FILE_ENTRY("mpa.xml", mpa_xml),
    FILE_ENTRY("newsdesk-direct.xml", newsdesk_direct_xml),
    FILE_ENTRY("nordwire.atom", nordwire_atom),
    FILE_ENTRY("orbit-weekly.xml", orbit_weekly_xml),
    FILE_ENTRY("patch-report.json", patch_report_json),
    FILE_ENTRY("petri-prism.rdf", petri_prism_rdf),
    FILE_ENTRY("rundschau.atom", rundschau_atom),
    FILE_ENTRY("saltreach.rdf", saltreach_rdf),
    FILE_ENTRY("sextant.xml", sextant_xml),
    FILE_ENTRY("signal-noise.atom", signal_noise_atom),
    FILE_ENTRY("silberbruecker-zeitung.xml", silberbruecker_zeitung_xml),
    FILE_ENTRY("stile-furrow.json", stile_furrow_json),
    FILE_ENTRY("touchline.xml", touchline_xml),
    FILE_ENTRY("valombre-matin.xml", valombre_matin_xml),
    FILE_ENTRY("vigie.xml", vigie_xml),
    FILE_ENTRY("vpr.xml", vpr_xml),
    FILE_ENTRY("wenlow-times.xml", wenlow_times_xml),
};

unsigned long echometer_sample_file_count(void) { return sizeof(files) / sizeof(files[0]); }

echometer_sample_file echometer_sample_file_at(unsigned long index) {
  const echometer_sample_file none = {NULL, NULL, 0};
  return index < echometer_sample_file_count() ? files[index] : none;
}

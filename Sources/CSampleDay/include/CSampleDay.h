// The feed files and the feed list of the sample day, compiled in.
#ifndef ECHOMETER_CSAMPLEDAY_H
#define ECHOMETER_CSAMPLEDAY_H

// One file of Feeds/sample. All pointers are to constants that live as long as the program.
typedef struct {
  // The file's name without folder, such as "mpa.xml"; NULL when there is no such file.
  const char *name;
  // Not terminated by a zero byte.
  const unsigned char *bytes;
  unsigned long count;
} echometer_sample_file;

// Functions of ours, so that no global C variable has to be imported into Swift, where it would not be
// known to be safe between tasks.
unsigned long echometer_sample_file_count(void);

// In order of name; a file without a name beyond the last.
echometer_sample_file echometer_sample_file_at(unsigned long index);

#endif

"""A mail server on 127.0.0.1 that prints its port and keeps each message as a JSON file in FOLDER/messages.

It ends when its standard input does.
"""

import argparse
import asyncio
import base64
import json
import os
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--encryption", choices=["none", "starttls", "implicit"])
parser.add_argument("--user")
parser.add_argument("--password")
parser.add_argument("--refuse")
parser.add_argument("--reply")
parser.add_argument("--silent", action="store_true")
options = parser.parse_args()


class Keeper:
    def __init__(self):
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address == options.refuse:
            return options.reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        message = {
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "user": options.user if session.authenticated else None,
            "isEncrypted": session.ssl is not None or options.encryption == "implicit",
            "source": base64.b64encode(envelope.original_content).decode(),
        }
        with open(f"{options.folder}/messages/{self.count:04}.json", "w") as file:
            json.dump(message, file)
        return "250 Message accepted"


def authenticate(server, session, envelope, mechanism, data):
    is_right = data.login.decode() == options.user and data.password.decode() == options.password
    return AuthResult(success=is_right, handled=False)


class Silence(asyncio.Protocol):
    pass


async def serve():
    context = None
    if options.encryption != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{options.folder}/server.pem", f"{options.folder}/server.key")
    starts_later = options.encryption == "starttls"
    keeper = Keeper()

    def connection():
        if options.silent:
            return Silence()
        return SMTP(
            keeper,
            hostname="mail.test",
            tls_context=context if starts_later else None,
            require_starttls=starts_later,
            auth_required=options.user is not None,
            auth_require_tls=starts_later,
            authenticator=authenticate,
        )

    implicit = context if options.encryption == "implicit" else None
    server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", 0, ssl=implicit)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def end_with_input():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_input, daemon=True).start()
asyncio.run(serve())

"""Prints what Python's `email` reads from a message, as JSON."""

import email
import email.policy
import json
import sys

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)
defects = list(message.defects)
parts = []
for part in message.walk():
    for _, value in part.items():
        defects += value.defects
    if part.is_multipart():
        continue
    text = part.get_content()
    defects += part.defects
    parts.append(
        {
            "type": part.get_content_type(),
            "charset": part.get_content_charset(),
            "encoding": part["Content-Transfer-Encoding"],
            "text": text,
        }
    )
json.dump(
    {
        "fields": [[name, str(value)] for name, value in message.items()],
        "type": message.get_content_type(),
        "parts": parts,
        "defects": [repr(defect) for defect in defects],
    },
    sys.stdout,
)

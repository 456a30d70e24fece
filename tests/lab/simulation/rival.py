#!/usr/bin/python3 -B
"""Another computer of the same household: rival.py ADDRESS KBPS sends packets like a call's full ones to the discard port there, evenly, until
it is ended. Whether anybody takes them does not matter: by then they have passed the line."""

import socket
import sys
import time

PAYLOAD = 1204   # on the line as long as 1200 bytes in ChannelData
DISCARD = 9      # RFC 863


def main(address, kbps):
    gap = 1200 * 8 / 1000 / float(kbps)
    due = time.monotonic()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        while True:
            sender.sendto(bytes(PAYLOAD), (address, DISCARD))
            due += gap
            time.sleep(max(0, due - time.monotonic()))


if __name__ == "__main__":
    main(*sys.argv[1:])

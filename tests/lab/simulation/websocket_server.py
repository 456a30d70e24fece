#!/usr/bin/python3 -B
"""A WebSocket server that sends back what it is sent: websocket_server.py PORT. TLS is its front's business."""

import asyncio
import sys

import websockets


async def echo(connection):
    async for message in connection:
        await connection.send(message)


async def main(port):
    # It sends nothing of its own accord: a connection that its client leaves unused is unused.
    async with websockets.serve(echo, "127.0.0.1", port, ping_interval=None):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))

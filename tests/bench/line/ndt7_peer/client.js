// M-Lab's own client under Node.js: node client.js LOCATE_URL prints what it and the server told last, of each direction.
// It was made for browsers: their WebSocket and Worker are made here, the latter in this thread.

const fs = require("fs");
const path = require("path");
const vm = require("vm");

global.Worker = class {
  constructor(file) {
    this.sockets = [];
    const { sockets } = this;
    class WebSocket extends require("ws") {
      constructor(...settings) {
        super(...settings);
        sockets.push(this);
      }
    }
    this.self = {};
    const world = { self: this.self, WebSocket, performance, setTimeout, postMessage: (data) => this.onmessage({ data }) };
    vm.runInNewContext(fs.readFileSync(file, "utf8"), world);
  }
  postMessage(data) {
    this.self.onmessage({ data });
  }
  terminate() {
    this.sockets.forEach((socket) => socket.terminate());
  }
};

const ndt7 = require("@m-lab/ndt7");
const worker = (name) => path.join(path.dirname(require.resolve("@m-lab/ndt7")), `ndt7-${name}-worker.js`);
const found = {};

ndt7
  .test(
    {
      loadbalancer: process.argv[2],
      userAcceptedDataPolicy: true,
      downloadworkerfile: worker("download"),
      uploadworkerfile: worker("upload"),
    },
    {
      serverChosen: (server) => (found.machine = server.machine),
      downloadComplete: (last) => (found.download = last),
      uploadComplete: (last) => (found.upload = last),
    },
  )
  .then((status) => {
    console.log(JSON.stringify({ status, ...found }));
    process.exit(0);
  });

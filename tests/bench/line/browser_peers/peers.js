// One tool of others in a page: /?tool=NAME&server=ADDRESS&web=PORT&user=NAME&password=WORD posts what it found to /result.

import PreCallTest from "@jitsi/precall-test";
import { testMediaConnectionBitrate } from "@twilio/rtc-diagnostics";
import SpeedTest from "@cloudflare/speedtest";

const settings = new URLSearchParams(location.search);
const server = settings.get("server");
const login = { username: settings.get("user"), credential: settings.get("password") };
const relay = { urls: `turn:${server}:3478?transport=udp`, ...login };
const TWILIO_MILLISECONDS = 15000; // as its documentation's example has it

async function jitsi() {
  const found = await new PreCallTest().start([relay]);
  if (!found.throughput) throw new Error(JSON.stringify(found));
  return { through: found.throughput, loss: found.fractionalLoss * 100, raw: found };
}

function twilio() {
  return new Promise((resolve, reject) => {
    const test = testMediaConnectionBitrate({ iceServers: [{ urls: `stun:${server}:3478` }, relay] });
    test.on("error", reject);
    test.on("end", (report) => resolve({ through: report.averageBitrate }));
    setTimeout(() => test.stop(), TWILIO_MILLISECONDS);
  });
}

function cloudflare() {
  const web = `http://${server}:${settings.get("web")}`;
  const test = new SpeedTest({
    downloadApiUrl: `${web}/down`, uploadApiUrl: `${web}/up`, logAimApiUrl: null,
    turnServerUri: `${server}:3478`, turnServerUser: login.username, turnServerPass: login.credential,
  });
  return new Promise((resolve, reject) => {
    test.onError = (error) => reject(new Error(error));
    test.onFinish = (found) => resolve({
      up: found.getUploadBandwidth() / 1000, down: found.getDownloadBandwidth() / 1000, loss: found.getPacketLoss() * 100,
    });
  });
}

async function run() {
  const begun = performance.now();
  try {
    const found = await { jitsi, twilio, cloudflare }[settings.get("tool")]();
    return { ...found, seconds: (performance.now() - begun) / 1000 };
  } catch (error) {
    return { error: String(error), seconds: (performance.now() - begun) / 1000 };
  }
}

run().then((result) => fetch("/result", { method: "POST", body: JSON.stringify(result) }));

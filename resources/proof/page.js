'use strict';
(async function () {
  const question = JSON.parse(document.getElementById('question').textContent);
  const state = document.getElementById('state');
  const most = 64;

  function within(promise, ms, late) {
    return Promise.race([promise, new Promise(resolve => setTimeout(resolve, ms, late))]);
  }

  // One line of plain text: device names come from drivers.
  function plain(text, length) {
    const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
    return String(text).replace(hidden, ' ').trim().slice(0, length);
  }

  function distinct(values) {
    return Array.from(new Set(values)).slice(0, most);
  }

  function reason(error) {
    switch (error && error.name) {
    case 'NotAllowedError': case 'SecurityError': case 'PermissionDeniedError': return 'refused';
    case 'NotFoundError': case 'OverconstrainedError': case 'DevicesNotFoundError': return 'not-found';
    case 'NotReadableError': case 'AbortError': case 'TrackStartError': return 'busy';
    default: return 'failed';
    }
  }

  async function open(kinds) {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(kinds);
      const live = stream.getTracks().filter(track => track.readyState === 'live').map(track => track.kind);
      stream.getTracks().forEach(track => track.stop());
      return Object.keys(kinds).every(kind => live.includes(kind)) ? 'worked' : 'failed';
    } catch (error) {
      return reason(error);
    }
  }

  // Both at once, so that a person is asked once; one by one only to tell which of them does not come.
  async function devices() {
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia)
      return { camera: 'missing', microphone: 'missing' };
    const ask = kinds => within(open(kinds), question.answerMs, 'unanswered');
    const both = await ask({ audio: true, video: true });
    if (both === 'worked' || both === 'unanswered')
      return { camera: both, microphone: both };
    return { camera: await ask({ video: true }), microphone: await ask({ audio: true }) };
  }

  async function labels() {
    try {
      const all = await navigator.mediaDevices.enumerateDevices();
      const inputs = all.filter(device => device.kind === 'videoinput' || device.kind === 'audioinput');
      return distinct(inputs.map(device => plain(device.label, 200)).filter(label => label));
    } catch (error) {
      return [];
    }
  }

  // "candidate:1 1 udp 2122260223 … typ host": RFC 8839 section 5.1.
  function kindOf(candidate) {
    const words = candidate.candidate.split(' ');
    const type = words[words.indexOf('typ') + 1];
    const protocol = (type === 'relay' && candidate.relayProtocol) || (words[2] || '').toLowerCase();
    return { type: type, protocol: protocol };
  }

  function gather(connection, candidates) {
    return new Promise(resolve => {
      connection.onicecandidate = event => {
        if (event.candidate && event.candidate.candidate)
          candidates.push(kindOf(event.candidate));
        else if (!event.candidate)
          resolve();
      };
    });
  }

  async function calls() {
    const result = { peerConnection: false, codecs: [], candidates: [] };
    if (typeof RTCPeerConnection !== 'function')
      return result;
    try {
      const connection = new RTCPeerConnection({ iceServers: question.iceServers });
      const gathered = gather(connection, result.candidates);
      connection.createDataChannel('precall');
      const offer = await connection.createOffer({ offerToReceiveAudio: true, offerToReceiveVideo: true });
      const names = (offer.sdp.match(/^a=rtpmap:\d+ [^/\r\n]+/gm) || []).map(line => line.split(' ')[1]);
      result.codecs = distinct(names.map(name => plain(name, 40)));
      await connection.setLocalDescription(offer);
      result.peerConnection = true;
      await within(gathered, question.gatherMs);
      connection.close();
      const known = result.candidates.filter(each => /^(host|srflx|prflx|relay) (udp|tcp|tls)$/.test(each.type + ' ' + each.protocol));
      result.candidates = distinct(known.map(each => JSON.stringify(each))).map(text => JSON.parse(text));
    } catch (error) {
      console.log(error);
    }
    return result;
  }

  function webSocket(url) {
    return within(new Promise(resolve => {
      try {
        const socket = new WebSocket(url);
        socket.onopen = () => { resolve('open'); socket.close(); };
        socket.onerror = () => resolve('failed');
      } catch (error) {
        resolve('failed');
      }
    }), question.webSocketMs, 'silent').then(outcome => ({ url: url, outcome: outcome }));
  }

  const sockets = Promise.all(question.webSockets.map(webSocket));
  state.textContent = question.words.asking;
  const answer = await devices();
  state.textContent = question.words.looking;
  Object.assign(answer, await calls());
  answer.webSockets = await sockets;
  answer.labels = await labels();
  answer.screen = !!(navigator.mediaDevices && navigator.mediaDevices.getDisplayMedia);
  answer.secure = window.isSecureContext === true;
  answer.userAgent = plain(navigator.userAgent, 1000);
  try {
    const taken = await fetch('answer', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(answer),
      credentials: 'omit', cache: 'no-store'
    });
    state.textContent = taken.ok ? question.words.done : question.words.lost;
  } catch (error) {
    state.textContent = question.words.lost;
  }
})();

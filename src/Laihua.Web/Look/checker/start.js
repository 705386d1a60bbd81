// Signatures can be checked where the address is safe (https, or this machine itself); elsewhere the page keeps to its online form.
if (window.isSecureContext && crypto.subtle !== undefined && document.getElementById('checker') !== null) {
  import('./checker.js');
}

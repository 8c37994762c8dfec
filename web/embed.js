// <sanding-view view="bandingkan" left="01-..." right="05-..." lang="id">: one view of Sanding in a
// page of yours, in a frame that may run its own scripts and nothing else.
(() => {
  const home = new URL("sanding.html", document.currentScript.src).href;
  const ATTRIBUTES = ["view", "left", "right", "lang", "hash", "src"];

  customElements.define("sanding-view", class extends HTMLElement {
    static observedAttributes = ATTRIBUTES;

    connectedCallback() {
      if (!this.frame) {
        this.frame = document.createElement("iframe");
        this.frame.setAttribute("sandbox", "allow-scripts allow-popups allow-downloads");
        Object.assign(this.frame, { allow: "clipboard-write", loading: "lazy", referrerPolicy: "no-referrer" });
        Object.assign(this.frame.style, { width: "100%", height: "480px", border: "0", display: "block" });
        this.append(this.frame);
      }
      this.show();
      addEventListener("message", this.hear);
    }

    disconnectedCallback() {
      removeEventListener("message", this.hear);
    }

    attributeChangedCallback() {
      if (this.frame) this.show();
    }

    /** The address of the frame from the attributes. */
    show() {
      const of = (name) => this.getAttribute(name);
      const view = of("view") || "tema";
      const pairs = [["tampil", view], ["bahasa", of("lang")], ["kiri", of("left")], ["kanan", of("right")]];
      const hash = pairs.filter(([, value]) => value).map(([name, value]) => name + "=" + encodeURIComponent(value));
      if (of("hash")) hash.push(of("hash").replace(/^#/, ""));
      this.frame.title = this.title || "Sanding: " + view;
      this.frame.src = (of("src") || home) + "?embed=" + encodeURIComponent(view) + "#" + hash.join("&");
    }

    /** Takes the height that its own frame tells, and no other. */
    hear = ({ source, data }) => {
      if (source !== this.frame.contentWindow || data?.type !== "sanding:height") return;
      const height = Math.min(Math.max(Number(data.height) || 0, 120), 100000);
      this.frame.style.height = Math.ceil(height) + "px";
    };
  });
})();

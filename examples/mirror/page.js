// Searches while somebody types: the page itself is asked again, and its list taken over. Without scripts, Enter does the same.
const form = document.querySelector("form");
let last = 0;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", async () => {
  const own = ++last;
  const address = "/?" + new URLSearchParams(new FormData(form));
  const answer = await fetch(address);
  // An answer that a later letter has overtaken is dropped.
  if (!answer.ok || own !== last) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("main").replaceWith(page.querySelector("main"));
  history.replaceState(null, "", address);
});

// Video: puts the player in the place of its poster when a reader asks for it, and moves the focus there.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-sf-player]');
  const isForAnotherTab = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link || isForAnotherTab || event.defaultPrevented) return;

  event.preventDefault();
  const player = document.createElement('iframe');
  player.className = link.className;
  player.title = link.dataset.sfTitle;
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // Without a referrer YouTube's player refuses to play.
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  player.src = link.dataset.sfPlayer;
  link.replaceWith(player);
  player.focus();
});

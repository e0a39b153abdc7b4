export default {
  move: '按住拖动，可移到别处',
}

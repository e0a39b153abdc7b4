import { ref } from 'vue'

/** Whether the navigation is drawn over the page, on screens too narrow to keep it beside. */
export const drawerOpen = ref(false)

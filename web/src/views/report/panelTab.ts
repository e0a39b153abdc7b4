/** What the panel beside the document can show: findings, the checks of one figure, what nobody checked, what changed since. */
export type PanelTab = 'findings' | 'figure' | 'remainder' | 'changes'

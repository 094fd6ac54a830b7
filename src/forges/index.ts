// Lists of repositories on servers of GitHub, GitLab, and Gitea or Forgejo. Uses the network.
export { type DiscussionKind, readDiscussions } from './discussions.ts'
export { type ForgeFilter, type ListKind, listOwner } from './list-owner.ts'

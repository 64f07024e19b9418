/**
 * Unusual access (異常存取): rules look through the trail every few minutes, what they find waits for the head of the
 * person's office or an auditor. The insider who looks up a neighbour is the threat, not the stranger.
 */
package tw.anwang.identity.warning;

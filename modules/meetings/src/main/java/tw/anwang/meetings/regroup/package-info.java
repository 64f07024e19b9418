/**
 * 整批併案、移列、分列: many tracked items of a series go on within one, in another series or body, or each as several,
 * on the authority of a paper approved on file (簽奉核定) and by the rules of the single verb. Each item tells it in its
 * own life; the same staff unit may take it back while nothing else happened to them.
 */
package tw.anwang.meetings.regroup;

/**
 * 整批改分: after a reorganisation the staff unit hands many tracked items of one office over to another at once, each by
 * the single verb and traced for itself, and may take it back while nothing else happened to them.
 */
package tw.anwang.meetings.handover;

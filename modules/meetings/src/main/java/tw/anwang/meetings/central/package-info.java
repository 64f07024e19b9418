/**
 * What the central government answers to a request of a county (待中央協助事項): each answering office has a state of its
 * own, changed by that office or by the staff unit, and every change stays as history.
 */
package tw.anwang.meetings.central;

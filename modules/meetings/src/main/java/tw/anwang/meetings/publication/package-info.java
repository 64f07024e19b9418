/**
 * Minutes of public series for everybody, without a sign-in: asked for by the staff unit, approved by another person
 * there, withdrawn at any time. What is 個案性 or 密 never gets there.
 */
package tw.anwang.meetings.publication;

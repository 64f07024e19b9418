/**
 * The agenda of a meeting (議程): reports, matters for discussion and motions from the floor in their order; the staff
 * unit arranges it and writes draft resolutions (擬議決議), settles it, and it leaves as a paper.
 */
package tw.anwang.meetings.agenda;

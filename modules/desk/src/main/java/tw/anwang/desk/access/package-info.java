/** What people are told and asked about access to data: grants to approve (授權), openings to review (緊急調閱). */
package tw.anwang.desk.access;

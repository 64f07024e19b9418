/** What people are told and asked when somebody opened a record outside the own scope (緊急調閱). */
package tw.anwang.desk.glass;

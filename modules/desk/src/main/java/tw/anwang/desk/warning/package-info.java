/** Unusual access, which identity finds: who has to look at it has it among the tasks. */
package tw.anwang.desk.warning;

/** Tasks as their recipients see them: which are mine, how much time is left, home's five numbers and the list. */
package tw.anwang.desk.task;

/** The first page after sign-in: five numbers, the most urgent tasks, the next meetings, what others did. */
package tw.anwang.desk.home;

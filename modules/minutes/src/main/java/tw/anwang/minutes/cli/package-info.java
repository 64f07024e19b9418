/** The command. */
package tw.anwang.minutes.cli;

/** The report form on paper, for a day without the network. */
package tw.anwang.intake.paper;

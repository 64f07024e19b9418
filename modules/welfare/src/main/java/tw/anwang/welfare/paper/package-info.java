/** The forms of visits and assessments on paper, for a day without the network. */
package tw.anwang.welfare.paper;

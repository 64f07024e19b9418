/** Code lists of the national forms: ways of contact, whom one met, reasons. Data with days; a chosen code keeps its words. */
package tw.anwang.welfare.code;

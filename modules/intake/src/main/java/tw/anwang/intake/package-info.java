/**
 * Reports (通報) of all kinds, their screening with a second pair of eyes (篩案、複核), and their dispatch (派案) to an
 * office that accepts or returns them. The clocks of the law run from when the county knew, whatever happens between.
 */
package tw.anwang.intake;

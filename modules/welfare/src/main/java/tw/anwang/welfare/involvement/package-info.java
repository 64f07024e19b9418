/** Who opened a case without a part in it: what only its centre and its worker should open is asked about. */
package tw.anwang.welfare.involvement;

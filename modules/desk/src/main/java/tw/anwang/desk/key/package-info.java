/** After a new key: what still lies under older ones, hiding it anew, and which key may be taken out of the settings. */
package tw.anwang.desk.key;

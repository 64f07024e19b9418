/** 空白表單: what can be printed before the network is down; what is written on it is typed afterwards (補登). */
package tw.anwang.desk.paper;

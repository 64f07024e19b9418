/** What of this module an owning office may grant to others, and what is opened by 緊急調閱. */
package tw.anwang.welfare.grantable;

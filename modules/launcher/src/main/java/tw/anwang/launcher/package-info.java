/**
 * One command starts it all for a newcomer: an embedded MariaDB, Payara Micro with the portal, and invented demo data.
 * Nothing of this is in the WAR.
 */
package tw.anwang.launcher;

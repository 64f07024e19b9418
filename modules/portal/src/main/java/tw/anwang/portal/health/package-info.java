/** What the machines ask: is this node alive, is it ready for people. Payara answers at /health. */
package tw.anwang.portal.health;

/**
 * What only the container shows: tests of {@link tw.anwang.portal.container.InsideTheContainerIT} run inside Payara
 * Micro, in portal.war as built with their own classes added. One class, because each deployment starts a server.
 */
package tw.anwang.portal.container;

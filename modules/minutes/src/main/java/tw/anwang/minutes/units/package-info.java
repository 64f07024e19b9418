/** Names of units, listed, composed, or told by how they end. */
package tw.anwang.minutes.units;

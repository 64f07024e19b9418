/** XML as the formats here need it: written fast and always well-formed, read without entities. */
package tw.anwang.documents.xml;

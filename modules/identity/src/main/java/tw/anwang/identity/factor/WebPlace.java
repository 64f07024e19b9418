package tw.anwang.identity.factor;

/**
 * Where the portal stands for a browser. A security key signs for one place and for no other: this is what keeps a
 * look-alike of the portal from using it.
 *
 * @param host the relying party's id, such as {@code anwang.example.gov.tw}
 * @param origin such as {@code https://anwang.example.gov.tw}
 */
record WebPlace(String host, String origin) {}

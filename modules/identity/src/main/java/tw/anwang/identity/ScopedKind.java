package tw.anwang.identity;

/**
 * A kind of record that lies under data scope. Its entity has the attributes {@code id}, {@code countyCode},
 * {@code leadOfficeId}, {@code sensitivity}; its party entity has {@code recordId}, {@code officeId},
 * {@code accountId}, one of the two alone. The leading office always stands among the parties too.
 *
 * @param name as written in grants and in the trail, such as {@code meetings.trackedItem}
 */
public record ScopedKind<R, P>(String name, Class<R> record, Class<P> party) {}

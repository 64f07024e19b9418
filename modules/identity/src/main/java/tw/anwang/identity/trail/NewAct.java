package tw.anwang.identity.trail;

/**
 * What somebody did, before the trail has given it a place.
 *
 * @param account null where nobody is signed in
 * @param roles of the account, separated by blanks
 * @param address where the request comes from; null in a job
 * @param shownIds ids on the page of a list; null for one record
 * @param grant number of the grant without which the person would not have seen it; null where none was needed
 */
public record NewAct(
        Long account,
        Long office,
        String roles,
        String address,
        String verb,
        String kind,
        Long record,
        String shownIds,
        String detail,
        Long grant) {}

package tw.anwang.welfare.leaving;

import tw.anwang.identity.AccountId;

/** Who is to take a case. @param version of the case as it was shown */
public record Taken(int version, AccountId worker) {}

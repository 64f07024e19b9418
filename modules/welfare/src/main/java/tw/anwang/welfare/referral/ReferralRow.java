package tw.anwang.welfare.referral;

import tw.anwang.welfare.familycase.FamilyCase;

/** One referral in the list, with its case. */
public record ReferralRow(Referral sent, FamilyCase of) {}

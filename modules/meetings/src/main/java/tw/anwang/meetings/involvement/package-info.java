/**
 * Who opened what is 密 or 個案性 without a part in it. A ministry or a county sees 密 decisions of the whole country by
 * its scope; who opens one in which the own office has nothing to do is asked why. An ordinary item is read by ministries
 * and counties in daily work and is nobody's finding.
 */
package tw.anwang.meetings.involvement;

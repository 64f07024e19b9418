package tw.anwang.welfare.assignment;

/** What one supervisor answers for. @param cases open ones @param deputy who may act for the person today, or null */
public record SupervisorLoad(String name, long cases, String deputy) {}

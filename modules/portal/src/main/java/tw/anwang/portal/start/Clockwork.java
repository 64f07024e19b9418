package tw.anwang.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import tw.anwang.desk.Timetable;

/** Starts what runs by the clock, after the migrations made its table. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {
    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource dataSource;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Timetable timetable;

    @PostConstruct
    void begin() {
        timetable.begin(dataSource, threads);
    }

    @PreDestroy
    void end() {
        timetable.end();
    }
}

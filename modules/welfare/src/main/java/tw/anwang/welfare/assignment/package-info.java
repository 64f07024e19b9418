/**
 * 督導分案: the supervisor gives each new case to a worker of the centre, with the clocks that run and the load of each
 * worker in view, and gives it to another one with a reason.
 */
package tw.anwang.welfare.assignment;

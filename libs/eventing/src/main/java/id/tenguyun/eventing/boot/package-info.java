/** Spring Boot wiring: a service that declares its definition gets everything else. */
@NullMarked
package id.tenguyun.eventing.boot;

import org.jspecify.annotations.NullMarked;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** MongoDB's wire protocol over memory, for every address of the container. */
void main() {
  new MongoServer(new MemoryBackend()).bind("0.0.0.0", 27017);
}

import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const CHAR_OID = 18; // PostgreSQL's internal "char", which system catalogues use and adapter-pg does not know
const TEXT_OID = 25;

/**
 * Prisma's own PostgreSQL adapter, with what it lacks for migrations: reading "char" columns, scripts run whole, and a
 * shadow database that can be dropped.
 */
export class MigrationAdapter extends PrismaPg {
  /** What PostgreSQL answered to the last script, if that failed. */
  scriptError = undefined;

  async connect() {
    return this.#prepare(await super.connect());
  }

  async connectToShadowDb() {
    const shadow = this.#prepare(await super.connectToShadowDb());
    const dropDatabase = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await shadow.client.end(); // the database can't be dropped while its own pool is connected
      await dropDatabase().catch((error) => {
        if (!/end on pool more than once/.test(error.message)) throw error;
      });
    };
    return shadow;
  }

  #prepare(connection) {
    readCharColumns(connection);
    // adapter-pg splits a script at every ";", even inside a comment or a function's body; PostgreSQL itself does not
    connection.executeScript = async (script) => {
      this.scriptError = undefined;
      try {
        await connection.client.query(script);
      } catch (error) {
        this.scriptError = error;
        connection.onError(error);
      }
    };
    return connection;
  }
}

function readCharColumns(connection) {
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  /** @type {WeakMap<object, boolean[]>} */
  const charColumns = new WeakMap();

  connection.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    const isChar = fields.map((field) => field.dataTypeID === CHAR_OID);
    charColumns.set(query, isChar);
    return {
      rows: result.rows,
      rowCount: result.rowCount,
      fields: fields.map(({ name, dataTypeID }, i) => ({ name, dataTypeID: isChar[i] ? TEXT_OID : dataTypeID })),
    };
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const isChar = charColumns.get(query) ?? [];
    result.columnTypes = result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
    return result;
  };
}

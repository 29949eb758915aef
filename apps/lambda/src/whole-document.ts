import { openApi } from '@mandi/services/http/openapi';
import { apiRoutes } from '@mandi/services/routes';

/** The OpenAPI document of every service, as JSON. */
export const apiDocument = JSON.stringify(openApi(apiRoutes));

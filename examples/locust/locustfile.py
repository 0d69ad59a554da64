"""What a user of the API does. Locust starts many of them: see .github/workflows/perf.yml for how many."""

import os

from locust import HttpUser, between, task


class ApiUser(HttpUser):
    host = os.environ.get("BASE_URL", "http://127.0.0.1:4010")
    wait_time = between(0.1, 0.5)

    @task(3)
    def version(self):
        # The name groups requests, and is a row of the report; without it every query would be one.
        with self.client.get("/api/v1/version", name="version", catch_response=True) as response:
            if response.ok and "version" not in response.json():
                response.failure("no version in the answer")

    @task(1)
    def health(self):
        self.client.get("/api/v1/health", name="health")

.PHONY: run test build fmt check migrate approve screenshots bench bench-linkage mutate fuzz

run:      ; @scripts/run
test:     ; @scripts/test
build:    ; @dotnet build Laihua.slnx -c Release --nologo -v quiet
fmt:      ; @dotnet format Laihua.slnx
check:    ; @dotnet format Laihua.slnx --verify-no-changes && dotnet build Laihua.slnx -c Release --nologo -v quiet
migrate:  ; @scripts/migrate $(NAME)
approve:  ; @scripts/approve
screenshots: ; @scripts/screenshots
bench:    ; @dotnet run -c Release --project bench/Laihua.Bench
bench-linkage: ; @dotnet run -c Release --project bench/Laihua.Bench -- linkage registers load
mutate:   ; @scripts/mutate $(AREA)
fuzz:     ; @scripts/fuzz $(CASES)

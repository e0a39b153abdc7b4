@echo off
rem Mingzhang launcher for Windows. Written after the model of ./mingzhang but NOT YET RUN on Windows.
rem It runs programs that were built before with:
rem   mvn -Dfast -Dmaven.test.skip=true -pl cli,server -am package
rem   cd web, npm ci, npm run build   (the pages of "serve")
rem   cd fonts, npm ci, and copy NotoSerifSC_400Regular.ttf and NotoSansSC_500Medium.ttf to .mingzhang\fonts   (PDF)
setlocal
set "ROOT=%~dp0"
set "LIB=%ROOT%cli\target\fast"
set "MAIN=io.mingzhang.cli.Mingzhang"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog -Dmingzhang.fonts="%ROOT%.mingzhang\fonts""
if "%~1"=="serve" goto server
if "%~1"=="backup" goto server
if "%~1"=="restore" goto server
if "%~1"=="verify-audit" goto server
if "%~1"=="account" goto server
goto start
:server
set "LIB=%ROOT%server\target\fast"
set "MAIN=io.mingzhang.server.start.Server"
set "FLAGS=-XX:+UseSerialGC -Xmx320m -Dmingzhang.web.folder="%ROOT%web\dist" -Dmingzhang.examples="%ROOT%examples" -Dmingzhang.fonts="%ROOT%.mingzhang\fonts""
:start
if not exist "%LIB%\app" (
  echo 尚未构建。请安装 JDK 25 和 Maven 3.8 以上版本,然后在本目录运行: 1>&2
  echo   mvn -Dfast -Dmaven.test.skip=true -pl cli,server -am package 1>&2
  exit /b 69
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /C:"version \"25" >nul
if errorlevel 1 (
  echo 没有找到 JDK 25。请安装 JDK 25,并将环境变量 JAVA_HOME 指向它。 1>&2
  exit /b 69
)
"%JAVA%" %FLAGS% -cp "%LIB%\*;%LIB%\app\*" %MAIN% %*
exit /b %ERRORLEVEL%
